#include <cmath>
#include "math_of_model.h"

template <class T> static T wave_of(T x) { return std::sin(x); }
double wave(double x) { return wave_of(x); }
