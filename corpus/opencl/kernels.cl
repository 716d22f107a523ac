// Kernels and the functions beside them, compiled for the host: one work item after the other is a loop around a call.
#pragma OPENCL EXTENSION cl_khr_fp64 : enable

double dot3(double4 a, double4 b) {
  double4 p = a * b;
  return p.x + p.y + p.z;
}

double norm_of_vectors(__global const double *x) {
  double4 a = (double4)(x[0], x[1], x[2], 0.0), b = (double4)(x[3], x[4], x[5], 1.0);
  return dot3(a, b) * dot3(a, a) + a.yzx.x * b.w;
}

double relu_sum(__global const double *x, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += x[i] > 0 ? x[i] * x[i] : 0.1 * x[i];
  return sum;
}

__kernel void saxpy_item(double a, __global const double *x, __global double *y, int i) { y[i] += a * x[i] * y[i]; }

__kernel void scale_all(double a, __global const double *x, __global double *y, int n) {
  __private double factor = a * a;
  for (int i = 0; i < n; i++) y[i] = factor * x[i] + y[i];
}
