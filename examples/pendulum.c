// Which pendulum is this? The misfit between observed angles and a damped pendulum that is integrated with the classical
// fourth-order Runge-Kutta method:
//
//   angle'' = -g/length sin(angle) - damping angle'
//
// parameters: length (m), damping (1/s), angle at the start (rad), angular velocity at the start (rad/s)
#include <math.h>

#define GRAVITY 9.81

static void slope(const double *parameters, const double state[2], double out[2]) {
  out[0] = state[1];
  out[1] = -GRAVITY / parameters[0] * sin(state[0]) - parameters[1] * state[1];
}

static void step(const double *parameters, double state[2], double h) {
  double k1[2], k2[2], k3[2], k4[2], at[2];
  slope(parameters, state, k1);
  for (int i = 0; i < 2; i++)
    at[i] = state[i] + h / 2 * k1[i];
  slope(parameters, at, k2);
  for (int i = 0; i < 2; i++)
    at[i] = state[i] + h / 2 * k2[i];
  slope(parameters, at, k3);
  for (int i = 0; i < 2; i++)
    at[i] = state[i] + h * k3[i];
  slope(parameters, at, k4);
  for (int i = 0; i < 2; i++)
    state[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
}

double pendulum_misfit(const double *parameters, const double *observed, int samples, double h) {
  double state[2] = {parameters[2], parameters[3]};
  double misfit = 0;
  for (int i = 0; i < samples; i++) {
    for (int k = 0; k < 10; k++) // ten steps of the integrator between two observations
      step(parameters, state, h / 10);
    double residual = state[0] - observed[i];
    misfit += residual * residual;
  }
  return misfit / 2;
}
