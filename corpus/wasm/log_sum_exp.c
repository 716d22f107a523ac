// Functions of the host: exp and log are imported.
double exp(double);
double log(double);

double f(const double *x, int n) {
  double most = x[0], sum = 0;
  for (int i = 1; i < n; i++) most = x[i] > most ? x[i] : most;
  for (int i = 0; i < n; i++) sum += exp(x[i] - most);
  return most + log(sum);
}
