// A state machine by switch over a text of instructions: registers, a stack, jumps backwards, states that fall through.
#include <math.h>
#include <string.h>

enum state { FETCH, PUSH, OPERATE, TEST, STORE, HALT };

struct machine {
  double registers[4], stack[8];
  int depth, counter, fuel;
  const char *code;
};

static double pop(struct machine *m) { return m->stack[--m->depth]; }
static void push(struct machine *m, double value) { m->stack[m->depth++] = value; }

static enum state fetch(struct machine *m) {
  if (m->fuel-- == 0) return HALT;
  switch (m->code[m->counter]) {
  case '\0':
    return HALT;
  case 'a':
  case 'b':
  case 'c':
  case 'd':
    return PUSH;
  case '=':
    return STORE;
  case '?':
    return TEST;
  default:
    return OPERATE;
  }
}

static void operate(struct machine *m, char operation) {
  double y, x;
  switch (operation) {
  case 's':
    push(m, sin(pop(m)));
    break;
  case '2':
    push(m, 2);
    break;
  case '+':
    y = pop(m);
    push(m, pop(m) + y);
    break;
  case '-':
    y = pop(m);
    push(m, pop(m) - y);
    break;
  case '*':
    y = pop(m);
    push(m, pop(m) * y);
    break;
  case '/':
    y = pop(m);
    x = pop(m);
    push(m, x / y);
    break;
  }
}

static int run(struct machine *m) {
  enum state state = FETCH;
  int steps = 0;
  for (;; steps++) {
    switch (state) {
    case FETCH:
      state = fetch(m);
      continue;
    case PUSH:
      push(m, m->registers[m->code[m->counter] - 'a']);
      break;
    case OPERATE:
      operate(m, m->code[m->counter]);
      break;
    case STORE:
      m->counter++;
      m->registers[m->code[m->counter] - 'a'] = pop(m);
      break;
    case TEST: {
      int target = m->code[++m->counter] - '0';
      if (pop(m) > 0) {
        m->counter = target;
        state = FETCH;
        continue;
      }
      break;
    }
    case HALT:
      return steps;
    }
    m->counter++;
    state = FETCH;
  }
}

/* From place 0: c = c + sin(a * b); a = a / 2; b = b - c / 2; again while b > 0. */
double program(double *registers, int fuel) {
  struct machine m;
  memset(&m, 0, sizeof m);
  memcpy(m.registers, registers, sizeof m.registers);
  m.fuel = fuel;
  m.code = "cab*s+=ca2/=abc2/-=bb?0cd*";
  run(&m);
  memcpy(registers, m.registers, sizeof m.registers);
  return m.depth > 0 ? m.stack[m.depth - 1] : m.registers[2];
}
