// A binary search tree keyed by active numbers: insertion, rotation to the root, in-order folds, deletion, recursive release.
#include <math.h>
#include <stdlib.h>

struct tree {
  double key, value;
  int size;
  struct tree *left, *right;
};

static int size_of(const struct tree *t) { return t == NULL ? 0 : t->size; }
static void resize(struct tree *t) { t->size = 1 + size_of(t->left) + size_of(t->right); }

static struct tree *rotate_right(struct tree *t) {
  struct tree *l = t->left;
  t->left = l->right;
  l->right = t;
  resize(t);
  resize(l);
  return l;
}

static struct tree *rotate_left(struct tree *t) {
  struct tree *r = t->right;
  t->right = r->left;
  r->left = t;
  resize(t);
  resize(r);
  return r;
}

/* The new node comes to the root. */
static struct tree *insert(struct tree *t, double key, double value) {
  if (t == NULL) {
    struct tree *made = malloc(sizeof *made);
    made->key = key;
    made->value = value;
    made->left = made->right = NULL;
    made->size = 1;
    return made;
  }
  if (key < t->key) {
    t->left = insert(t->left, key, value);
    return rotate_right(t);
  }
  t->right = insert(t->right, key, value);
  return rotate_left(t);
}

static struct tree *join(struct tree *a, struct tree *b) {
  if (a == NULL) return b;
  a->right = join(a->right, b);
  resize(a);
  return a;
}

static struct tree *remove_rank(struct tree *t, int rank) {
  int left = size_of(t->left);
  if (rank < left) t->left = remove_rank(t->left, rank);
  else if (rank > left) t->right = remove_rank(t->right, rank - left - 1);
  else {
    struct tree *rest = join(t->left, t->right);
    free(t);
    return rest;
  }
  resize(t);
  return t;
}

static double fold(const struct tree *t, double carried) {
  if (t == NULL) return carried;
  double left = fold(t->left, carried);
  return fold(t->right, 0.7 * left + t->key * t->value);
}

static double look_up(const struct tree *t, double key) {
  double nearest = 0, least = 1e9;
  while (t != NULL) {
    double gap = fabs(t->key - key);
    if (gap < least) {
      least = gap;
      nearest = t->value * (1 + gap);
    }
    t = key < t->key ? t->left : t->right;
  }
  return nearest;
}

static void release(struct tree *t) {
  if (t == NULL) return;
  release(t->left);
  release(t->right);
  free(t);
}

double program(const double *keys, const double *values, int n, double wanted) {
  struct tree *root = NULL;
  for (int i = 0; i < n; i++) root = insert(root, keys[i], values[i] * values[i]);
  double before = fold(root, 0.1);
  root = remove_rank(root, n / 2);
  double result = before - 0.3 * fold(root, wanted) + look_up(root, wanted);
  release(root);
  return result;
}
