// What the programs in this folder are checked with: a test says what it found and what the primal says it should be. The harness puts
// this text in front of each program.
#ifdef __cplusplus
extern "C" {
#endif
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct check {
  double line, found, expected, tolerance;
};
struct check all_checks[512];
int check_count;

void check_that(int line, double found, double expected, double tolerance) {
  struct check made = {(double)line, found, expected, tolerance};
  all_checks[check_count++] = made;
}
int checks_made(void) { return check_count; }
void forget_checks(void) { check_count = 0; }
double check_part(int index, int part) { return ((double *)&all_checks[index])[part]; }
#ifdef __cplusplus
}
#endif

/** A closed form, or the same derivative in another mode. */
#define EXACT(found, expected) check_that(__LINE__, (found), (expected), 1e-12)
/** In single precision. */
#define EXACT_FLOAT(found, expected) check_that(__LINE__, (found), (expected), 1e-5)
/** A difference quotient of the primal. */
#define CLOSE(found, expected) check_that(__LINE__, (found), (expected), 1e-7)

/** Derivative of an expression by a variable of type double, by differences of fourth order. */
#define SLOPE(variable, expression)                                    \
  ({                                                                   \
    const double at_ = (variable), step_ = 1e-3;                       \
    double sum_ = 0;                                                   \
    (variable) = at_ - 2 * step_, sum_ += (expression);                \
    (variable) = at_ - step_, sum_ -= 8 * (expression);                \
    (variable) = at_ + step_, sum_ += 8 * (expression);                \
    (variable) = at_ + 2 * step_, sum_ -= (expression);                \
    (variable) = at_;                                                  \
    sum_ / (12 * step_);                                               \
  })
