double loss(double *w, double x);
