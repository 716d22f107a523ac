// What every program of this folder includes. `real` is the type that is differentiated (the base type in C, the tape type of
// an operator-overloading tool in C++); `base` is the type of constants. Each program has
//   real primal(const real *x, const base *data, const int *index, int n)
//   void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed)     its gradient, written by hand
//   SIZES: active inputs, constants, integers, n
#include <math.h>
#ifndef BASE
#define BASE double
#endif
typedef BASE base;
#ifdef TAPED
typedef TAPED real;
#else
typedef base real;
#endif
