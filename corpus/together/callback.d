// D is called back.
extern (C) double activation_in_d(double x)
{
    return x > 0 ? x * x / (1 + x) : 0.1 * x;
}
