// Buffers of bytes that hold records: what lies where is told by the program, where loads and stores do not show it.
extern int enzyme_const, enzyme_dup, enzyme_byref, enzyme_out, enzyme_primal_return, enzyme_dup_return, enzyme_active_return;
extern void __enzyme_autodiff(void *, ...);
extern double __enzyme_autodiff_number(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void __enzyme_fwddiff_void(void *, ...);
extern void __enzyme_float(const void *, unsigned long), __enzyme_double(const void *, unsigned long);
extern void __enzyme_integer(const void *, unsigned long), __enzyme_pointer(const void *, unsigned long);
#define KEPT __attribute__((noinline))

/** A message: id, kind (as integers), then `count` samples of four bytes, then eight of its gain, then where it goes on. */
enum { message_bytes = 8 + 4 * 4 + 8 + 8 };
KEPT static void tell(const char *message) {
  __enzyme_integer(message, 8);
  __enzyme_float(message + 8, 16);
  __enzyme_double(message + 24, 8);
  __enzyme_pointer(message + 32, 8);
}
static void forward_message(char *to, const char *from) {
  __enzyme_integer(from, 8);
  __enzyme_float(from + 8, 16);
  __enzyme_double(from + 24, 8);
  __enzyme_pointer(from + 32, 8);
  memmove(to, from, message_bytes);
}
static void fill(char *message, int id, const float *samples, double gain, double *next) {
  int head[2] = {id, 2};
  memcpy(message, head, 8), memcpy(message + 8, samples, 16), memcpy(message + 24, &gain, 8), memcpy(message + 32, &next, 8);
}
void test_a_message_is_handed_on(void) {
  char from[message_bytes], to[message_bytes], dfrom[message_bytes], dto[message_bytes];
  float samples[4] = {1, 2, 3, 4}, none[4] = {0, 0, 0, 0}, bars[4] = {0.5f, 0.25f, 2, 1}, found[4];
  double next = 3, dnext = 0, gain;
  int head[2];
  fill(from, 7, samples, 2.5, &next), fill(dfrom, 0, none, 0.125, &dnext);
  memset(to, 0, sizeof to), fill(dto, 0, bars, 8, &dnext);
  __enzyme_autodiff((void *)forward_message, enzyme_dup, to, dto, enzyme_dup, from, dfrom);
  memcpy(head, to, 8), memcpy(found, dfrom + 8, 16), memcpy(&gain, dfrom + 24, 8);
  EXACT(head[0], 7), EXACT(head[1], 2);
  for (int i = 0; i < 4; i++) EXACT_FLOAT(found[i], bars[i]);
  EXACT(gain, 8.125);
  memcpy(head, dfrom, 8), memcpy(found, dto + 8, 16);
  EXACT(head[0], 0);
  for (int i = 0; i < 4; i++) EXACT_FLOAT(found[i], 0);
}
void test_tangents_of_a_message(void) {
  char from[message_bytes], to[message_bytes], dfrom[message_bytes], dto[message_bytes];
  float samples[4] = {1, 2, 3, 4}, tangents[4] = {5, 6, 7, 8}, found[4];
  double next = 3, dnext = 1, gain, *where;
  fill(from, 7, samples, 2.5, &next), fill(dfrom, 0, tangents, 0.125, &dnext);
  memset(dto, 0, sizeof dto);
  __enzyme_fwddiff_void((void *)forward_message, enzyme_dup, to, dto, enzyme_dup, from, dfrom);
  memcpy(found, dto + 8, 16), memcpy(&gain, dto + 24, 8), memcpy(&where, dto + 32, 8);
  for (int i = 0; i < 4; i++) EXACT_FLOAT(found[i], tangents[i]);
  EXACT(gain, 0.125);
  EXACT(where == &dnext, 1);
}
static double loudness(const char *message) {
  tell(message);
  float samples[4];
  double gain, *next;
  memcpy(samples, message + 8, 16), memcpy(&gain, message + 24, 8), memcpy(&next, message + 32, 8);
  return gain * (samples[0] * samples[1] + samples[2]) * *next;
}
void test_the_numbers_in_a_message(void) {
  char message[message_bytes], shadow[message_bytes];
  float samples[4] = {1, 2, 3, 4}, none[4] = {0, 0, 0, 0}, found[4];
  double next = 3, dnext = 0, gain;
  fill(message, 7, samples, 2.5, &next), fill(shadow, 0, none, 0, &dnext);
  __enzyme_autodiff((void *)loudness, enzyme_dup, message, shadow);
  memcpy(found, shadow + 8, 16), memcpy(&gain, shadow + 24, 8);
  EXACT_FLOAT(found[0], 15), EXACT_FLOAT(found[1], 7.5), EXACT_FLOAT(found[2], 7.5);
  EXACT(gain, 15), EXACT(dnext, 12.5);
}

struct settings { double gain, bias; };
static double tuned(struct settings s, double x) { return s.gain * x + s.bias * s.bias; }
static double tuned_by(const struct settings *s, double x) { return tuned(*s, x); }
void test_values_behind_addresses(void) {
  struct settings s = {2, 3}, d = {0, 0};
  double x = 5;
  EXACT(__enzyme_autodiff_number((void *)tuned_by, enzyme_active_return, enzyme_dup, &s, &d, enzyme_byref, 8, enzyme_out, &x), 2);
  EXACT(d.gain, 5), EXACT(d.bias, 6);
  struct settings t = {1, 0};
  double dx = 0;
  EXACT(__enzyme_fwddiff((void *)tuned_by, enzyme_dup_return, enzyme_dup, &s, &t, enzyme_byref, 8, enzyme_dup, &x, &dx), 5);
}
