// Arithmetic of f64 and f32: elementary functions, conversions, rounding, comparisons, loops that stop by value.

pub fn elementary(x: f64, y: f64) -> f64 {
    x.sin() * y.cos() + (x * y).exp() + x.ln() * y.tanh() + x.atan2(y) + x.hypot(y) + x.powf(y) + x.cbrt()
}

pub fn single(x: f32, y: f32) -> f32 {
    (x * y).exp() + x.powi(2) * y.sqrt()
}

pub fn mean_square(x: &[f32]) -> f32 {
    x.iter().map(|v| v * v).sum::<f32>() / x.len() as f32
}

pub fn mixed_precision(x: &[f64]) -> f64 {
    x.iter().map(|&v| (v as f32 * v as f32) as f64).sum()
}

pub fn rounding(x: f64) -> f64 {
    x * x.floor() + x.fract() * x.trunc() + (x - x.round()).abs() + x.signum() * x + x.rem_euclid(0.7)
}

pub fn bounds(x: f64, y: f64) -> f64 {
    x.max(y) * x.min(2.0 * y) + y.clamp(0.0, 0.25) * x + x.copysign(-y) + x.mul_add(y, x)
}

pub fn newton(a: f64) -> f64 {
    let mut x = a;
    while (x * x - a).abs() > 1e-14 {
        x = 0.5 * (x + a / x);
    }
    x * a
}

pub fn logistic_map(r: f64, x: f64, n: u32) -> f64 {
    (0..n).fold(x, |x, _| r * x * (1.0 - x))
}

pub fn log_sum_exp(x: &[f64]) -> f64 {
    let most = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    most + x.iter().map(|v| (v - most).exp()).sum::<f64>().ln()
}
