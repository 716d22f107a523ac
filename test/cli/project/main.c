#include <stdio.h>
#include "model.h"

extern int enzyme_dup, enzyme_const;
double __enzyme_autodiff(void *, ...);

int main(void) {
  double w[2] = {1, 2}, d[2] = {0, 0};
  __enzyme_autodiff((void *)loss, enzyme_dup, w, d, enzyme_const, 3.0);
  printf("%.6f %.6f\n", d[0], d[1]);
  return 0;
}
