#ifdef __cplusplus
extern "C"
#endif
double wave(double x);
