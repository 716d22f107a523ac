// Diffusion on a line: two buffers on the stack that change places, a loop in a loop.
#define LONGEST 16

double f(const double *x, int n) {
  double a[LONGEST], b[LONGEST], *now = a, *next = b;
  for (int i = 0; i < n; i++) now[i] = x[i];
  for (int step = 0; step < 5; step++) {
    for (int i = 0; i < n; i++) {
      double left = now[i > 0 ? i - 1 : 0], right = now[i < n - 1 ? i + 1 : n - 1];
      next[i] = now[i] + 0.1 * (left - 2 * now[i] + right) * (1 + now[i]);
    }
    double *swapped = now;
    now = next;
    next = swapped;
  }
  double sum = 0;
  for (int i = 0; i < n; i++) sum += now[i] * now[i];
  return sum;
}
