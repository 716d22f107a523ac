// Slices, foreach, static arrays, structs, templates, lambdas and ranges of one's own: D as it is used without its runtime.
module kernels;

import core.stdc.math : exp, log, sqrt, fabs;

extern (C) double sumOfSquares(const(double)* x, size_t n) {
    double sum = 0;
    foreach (v; x[0 .. n])
        sum += v * v;
    return sum;
}

/// Named kernels.horner.
double horner(const(double)* coefficients, size_t n, double x) {
    double value = 0;
    foreach_reverse (c; coefficients[0 .. n])
        value = value * x + c;
    return value;
}

extern (C) double logSumExp(const(double)* x, size_t n) {
    auto values = x[0 .. n];
    double most = values[0];
    foreach (v; values[1 .. $])
        if (v > most)
            most = v;
    double sum = 0;
    foreach (v; values)
        sum += exp(v - most);
    return most + log(sum);
}

struct Vector(T, int n) {
    T[n] data;

    T dot(ref const Vector other) const {
        T sum = 0;
        static foreach (i; 0 .. n)
            sum += data[i] * other.data[i];
        return sum;
    }

    Vector opBinary(string op)(Vector other) const {
        Vector result;
        foreach (i; 0 .. n)
            result.data[i] = mixin("data[i] " ~ op ~ " other.data[i]");
        return result;
    }
}

extern (C) double templates(double x, double y) {
    auto a = Vector!(double, 3)([x, y, x * y]);
    auto b = Vector!(double, 3)([y, 2.0, x]);
    auto c = a + b * a;
    return c.dot(a) / sqrt(b.dot(b));
}

auto twice(alias f)(double x) {
    return f(f(x));
}

extern (C) double lambdas(double x, double y) {
    return twice!(t => t * t + 1)(x) * twice!(t => exp(-t))(y);
}

extern (C) double delegates(double x, double y) {
    scope double delegate(double) scaled = (double t) => t * y + x;
    return scaled(scaled(x));
}

struct Squares {
    const(double)[] values;
    @property bool empty() const { return values.length == 0; }
    @property double front() const { return values[0] * values[0]; }
    void popFront() { values = values[1 .. $]; }
}

extern (C) double range(const(double)* x, size_t n) {
    double product = 1;
    foreach (square; Squares(x[0 .. n]))
        product *= 1 + square;
    return product;
}

extern (C) void smooth(double* x, size_t n, int steps) {
    auto values = x[0 .. n];
    foreach (step; 0 .. steps)
        foreach (i; 1 .. n - 1)
            values[i] = (values[i - 1] + 2 * values[i] + values[i + 1]) / 4;
}

extern (C) double matrixVector(const(double)* a, const(double)* x, size_t n) {
    double sum = 0;
    foreach (i; 0 .. n) {
        double row = 0;
        foreach (j; 0 .. n)
            row += a[i * n + j] * x[j];
        sum += row * row * x[i];
    }
    return sum;
}

enum Kind { linear, quadratic, root }

extern (C) double chosen(double x, int kind) {
    switch (cast(Kind) kind) {
        case Kind.linear: return 2 * x;
        case Kind.quadratic: return x * x;
        case Kind.root: return sqrt(fabs(x));
        default: return x;
    }
}

union Word {
    double number;
    ulong bits;
}

extern (C) double absoluteByBits(double x) {
    Word word = {number: x};
    word.bits &= ~(1UL << 63);
    return word.number * x * x;
}

extern (C) float singlePrecision(const(float)* x, size_t n) {
    float sum = 0;
    foreach (v; x[0 .. n])
        sum += v * v * v;
    return sum;
}
