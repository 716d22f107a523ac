// A hash map from words to numbers with open addressing: strings copied to the heap, growth and rehash, accumulation by key.
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct entry {
  char *key;
  double value;
  int uses;
};

struct map {
  int capacity, count;
  struct entry *entries;
};

static uint32_t hash(const char *text) {
  uint32_t h = 2166136261u;
  while (*text) h = (h ^ (unsigned char)*text++) * 16777619u;
  return h;
}

static char *copy_of(const char *text) {
  size_t size = strlen(text) + 1;
  return memcpy(malloc(size), text, size);
}

static struct map create(int capacity) {
  struct map m = {capacity, 0, calloc(capacity, sizeof(struct entry))};
  return m;
}

static struct entry *slot(struct map *m, const char *key) {
  uint32_t i = hash(key) % m->capacity;
  while (m->entries[i].key != NULL && strcmp(m->entries[i].key, key) != 0) i = (i + 1) % m->capacity;
  return &m->entries[i];
}

static void grow(struct map *m) {
  struct map larger = create(2 * m->capacity);
  for (int i = 0; i < m->capacity; i++)
    if (m->entries[i].key != NULL) {
      *slot(&larger, m->entries[i].key) = m->entries[i];
      larger.count++;
    }
  free(m->entries);
  *m = larger;
}

static double *at(struct map *m, const char *key) {
  if (2 * (m->count + 1) > m->capacity) grow(m);
  struct entry *e = slot(m, key);
  if (e->key == NULL) {
    e->key = copy_of(key);
    m->count++;
  }
  e->uses++;
  return &e->value;
}

static void destroy(struct map *m) {
  for (int i = 0; i < m->capacity; i++) free(m->entries[i].key);
  free(m->entries);
}

static const char *const words[] = {"iron", "oxygen", "iron", "carbon", "oxygen", "iron", "zinc"};

double program(const double *amounts, int n, double scale) {
  struct map m = create(4);
  for (int i = 0; i < n; i++) {
    double *value = at(&m, words[i % 7]);
    *value = *value * 0.5 + scale * amounts[i];
  }
  double mixed = *at(&m, "iron") * *at(&m, "oxygen") + *at(&m, "gold");
  double norm = 0;
  for (int i = 0; i < m.capacity; i++)
    if (m.entries[i].key != NULL) norm += m.entries[i].value * m.entries[i].value * m.entries[i].uses;
  destroy(&m);
  return mixed + sqrt(norm);
}
