/* The C convention of bitgrad: entry points and markers, for C99 and C++. docs/lower.md of the package says what each takes.
 *
 * The entry points are never defined: `bitgrad lower` puts calls of derivatives in the place of their calls. An entry point is known by
 * the word in its name, so a program declares further ones with the results that it needs:
 *
 *   struct gradient { double x, y; };
 *   extern struct gradient __enzyme_autodiff_xy(void *function, ...);
 *
 * Values are passed through `...` with the types of the function's parameters; a `float` needs a prototype, since C makes a double of it.
 */
#ifndef BITGRAD_H
#define BITGRAD_H

/* How the next argument is differentiated. */
extern int enzyme_const;      /* value: constant */
extern int enzyme_out;        /* value: a number whose derivative is returned (reverse mode) */
extern int enzyme_dup;        /* value, shadow: tangent or adjoint, in memory of the same layout; a number has its tangent by value */
extern int enzyme_dupnoneed;  /* the same; what the function writes to the value is not needed */
extern int enzyme_dupv;       /* bytes from shadow to shadow, value, first shadow */
extern int enzyme_dupnoneedv; /* both */

/* How the result is meant. */
extern int enzyme_const_return;  /* constant */
extern int enzyme_active_return; /* a number with an adjoint: what it is by default */
extern int enzyme_dup_return;    /* has a shadow */
extern int enzyme_primal_return; /* the function's own result is returned too, in front of derivatives */
extern int enzyme_noret;         /* the function's own result is not wanted */

/* How the whole call is meant. */
extern int enzyme_width;            /* number of derivatives made at once */
extern int enzyme_context;          /* set of shadows of variables (__enzyme_context), of which the width comes too */
extern int enzyme_interleave;       /* the shadows follow behind the values of all arguments */
extern int enzyme_byref;            /* size in bytes; the value behind it is the address of the argument */
extern int enzyme_runtime_activity; /* pointers may be constant: then shadow and value are the same address */
extern int enzyme_strong_zero;      /* zero times infinity is zero */
extern int enzyme_not_overwritten;  /* memory of the next argument stays as it is until the reverse sweep */
extern int enzyme_allocated;        /* bytes that the caller has for the tape */
extern int enzyme_tape;             /* address of the tape */
extern int enzyme_nofree;           /* the tape stays */

/* How the lanes of a batch are passed. */
extern int enzyme_scalar; /* one value for all */
extern int enzyme_vector; /* a value for each */
extern int enzyme_buffer; /* bytes from lane to lane, address of the first */

/* Of probabilistic programs. */
extern int enzyme_likelihood;      /* address of the sum of log likelihoods */
extern int enzyme_duplikelihood;   /* the same, and of its adjoint: a gradient is asked for */
extern int enzyme_trace;           /* the trace */
extern int enzyme_duptrace;        /* the same: adjoints are noted there */
extern int enzyme_observations;    /* a trace whose choices are given */
extern int enzyme_active_rand_var; /* text: the address of a choice that has an adjoint */
extern int enzyme_interface;       /* table of the functions that keep traces */

#ifdef __cplusplus
extern "C" {
#endif

/* Reverse mode: the gradient. Numbers have theirs returned, memory has it added to the shadow. */
extern double __enzyme_autodiff(void *function, ...);
extern float __enzyme_autodiff_float(void *function, ...);
extern void __enzyme_autodiff_void(void *function, ...);

/* Forward mode: the derivative in one direction. */
extern double __enzyme_fwddiff(void *function, ...);
extern float __enzyme_fwddiff_float(void *function, ...);
extern void __enzyme_fwddiff_void(void *function, ...);

/* Reverse mode in two calls: the first runs the function and returns a tape, which the second takes. */
extern void *__enzyme_augmentfwd(void *function, ...);
extern unsigned long __enzyme_augmentsize(void *function, ...);
extern double __enzyme_reverse(void *function, ...);
extern void __enzyme_reverse_void(void *function, ...);

#ifdef __cplusplus
}
#endif

#endif
