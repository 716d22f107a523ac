// Time stepping with an adjoint of its own: each step is recorded, and taken back in reverse order, by split mode; against one call for all.
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_noret, enzyme_nofree, enzyme_tape, enzyme_allocated, enzyme_active_return,
    enzyme_const_return, enzyme_width, enzyme_dupnoneed, enzyme_dupv, enzyme_dupnoneedv, enzyme_not_overwritten;
extern double __enzyme_autodiff(void *, ...);
extern void __enzyme_autodiff_void(void *, ...);
extern void __enzyme_fwddiff_void(void *, ...);
extern void *__enzyme_augmentfwd(void *, ...);
extern void __enzyme_augmentfwd_into(void *, ...);
extern double __enzyme_reverse(void *, ...);
extern long __enzyme_augmentsize(void *, ...);
struct pair { double a, b; };
extern struct pair __enzyme_reverse_pair(void *, ...);
enum { cells = 5, steps = 4 };

/** Diffusion with a source that depends on the field, in place; returns the energy that was added. */
static double step(double *u, const double *k, double dt) {
  double next[cells], added = 0;
  for (int i = 0; i < cells; i++) {
    double left = u[(i + cells - 1) % cells], right = u[(i + 1) % cells];
    next[i] = u[i] + dt * (k[i] * (left - 2 * u[i] + right) + sin(u[i]));
    added += next[i] * next[i] - u[i] * u[i];
  }
  for (int i = 0; i < cells; i++) u[i] = next[i];
  return added;
}
static double run(const double *start, const double *k, double dt) {
  double u[cells], energy = 0;
  for (int i = 0; i < cells; i++) u[i] = start[i];
  for (int n = 0; n < steps; n++) energy += step(u, k, dt);
  return energy + u[2];
}
static double start[cells] = {0.1, 0.5, -0.3, 0.8, 0.2}, k[cells] = {0.3, 0.2, 0.4, 0.1, 0.25};

static void check_against_one_call(const double *du, const double *dk, double ddt) {
  double eu[cells] = {0}, ek[cells] = {0};
  EXACT(__enzyme_autodiff((void *)run, enzyme_dup, start, eu, enzyme_dup, k, ek, enzyme_out, 0.05), ddt);
  for (int i = 0; i < cells; i++) {
    EXACT(du[i], eu[i]);
    EXACT(dk[i], ek[i]);
    CLOSE(du[i], SLOPE(start[i], run(start, k, 0.05)));
  }
}
void test_steps_are_taken_back_one_by_one(void) {
  double u[cells], du[cells] = {0}, dk[cells] = {0}, ddt = 0;
  void *tapes[steps];
  memcpy(u, start, sizeof u);
  for (int n = 0; n < steps; n++)
    tapes[n] = __enzyme_augmentfwd((void *)step, enzyme_noret, enzyme_dup, u, du, enzyme_dup, k, dk, enzyme_out, 0.05);
  du[2] = 1;
  for (int n = steps; n-- > 0;)
    ddt += __enzyme_reverse((void *)step, enzyme_dup, u, du, enzyme_dup, k, dk, enzyme_out, 0.05, 1.0, tapes[n]);
  check_against_one_call(du, dk, ddt);
}

static double step_in_place(double *u, const double *k, double dt) { return step(u, k, dt); }
void test_tapes_are_where_the_caller_keeps_them(void) {
  double u[cells], du[cells] = {0}, dk[cells] = {0}, ddt = 0;
  char tapes[steps][8];
  memcpy(u, start, sizeof u);
  EXACT(__enzyme_augmentsize((void *)step_in_place, enzyme_dup, enzyme_dup, enzyme_out), 8);
  for (int n = 0; n < steps; n++)
    __enzyme_augmentfwd_into((void *)step_in_place, enzyme_active_return, enzyme_allocated, 8, enzyme_tape, tapes[n], enzyme_dup, u, du,
                             enzyme_dup, k, dk, enzyme_out, 0.05, enzyme_noret);
  du[2] = 1;
  for (int n = steps; n-- > 0;)
    ddt += __enzyme_reverse((void *)step_in_place, enzyme_active_return, enzyme_allocated, 8, enzyme_tape, tapes[n], enzyme_dup, u, du,
                            enzyme_dup, k, dk, enzyme_out, 0.05, 1.0);
  check_against_one_call(du, dk, ddt);
}

static double quiet_step(double *u, const double *k, double dt) { return step(u, k, dt) * 1e3; }
void test_a_result_without_an_adjoint(void) {
  double u[cells], du[cells] = {0}, dk[cells] = {0};
  memcpy(u, start, sizeof u);
  void *tape = __enzyme_augmentfwd((void *)quiet_step, enzyme_const_return, enzyme_noret, enzyme_dup, u, du, enzyme_const, k, enzyme_out, 0.05);
  du[2] = 1;
  double keep[cells];
  memcpy(keep, du, sizeof keep);
  double first = __enzyme_reverse((void *)quiet_step, enzyme_const_return, enzyme_nofree, enzyme_dup, u, du, enzyme_const, k, enzyme_out, 0.05, tape);
  memcpy(dk, du, sizeof dk);
  memcpy(du, keep, sizeof du);
  EXACT(__enzyme_reverse((void *)quiet_step, enzyme_const_return, enzyme_dup, u, du, enzyme_const, k, enzyme_out, 0.05, tape), first);
  for (int i = 0; i < cells; i++) EXACT(du[i], dk[i]);
  EXACT(du[2], 1 + 0.05 * (-2 * k[2] + cos(start[2])));
  EXACT(du[1], 0.05 * k[2]);
}

static void advance(double *restrict out, const double *restrict u, const double *restrict k) {
  for (int i = 0; i < cells; i++) out[i] = u[i];
  step(out, k, 0.05);
}
void test_the_whole_jacobian_by_lanes_at_a_stride(void) {
  double identity[cells][cells] = {{0}}, forward[cells][cells] = {{0}}, rows[cells][cells] = {{0}}, seeds[cells][cells] = {{0}}, out[cells];
  for (int i = 0; i < cells; i++) identity[i][i] = seeds[i][i] = 1;
  __enzyme_fwddiff_void((void *)advance, enzyme_width, 5, enzyme_dupnoneedv, (long)sizeof *forward, out, forward, enzyme_dupv,
                        (long)sizeof *identity, start, identity, enzyme_const, k);
  __enzyme_autodiff_void((void *)advance, enzyme_width, 5, enzyme_dupnoneedv, (long)sizeof *seeds, out, seeds, enzyme_not_overwritten,
                         enzyme_dupv, (long)sizeof *rows, start, rows, enzyme_const, k);
  for (int i = 0; i < cells; i++)
    for (int j = 0; j < cells; j++) EXACT(rows[i][j], forward[j][i]);
  EXACT(forward[2][2], 1 + 0.05 * (-2 * k[2] + cos(start[2])));
  EXACT(forward[3][2], 0.05 * k[2]);
}
