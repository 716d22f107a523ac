// Iterators: fold, scan, filter, take_while, step_by, flat_map, max_by, ranges and the adapters between them.

pub fn horner(coefficients: &[f64], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, c| sum * x + c)
}

pub fn exponential_average(x: &[f64], alpha: f64) -> f64 {
    x.iter()
        .scan(0.0, |state, v| {
            *state = alpha * v + (1.0 - alpha) * *state;
            Some(*state)
        })
        .map(|s| s * s)
        .sum()
}

pub fn positive_part(x: &[f64]) -> f64 {
    x.iter().filter(|v| **v > 0.0).map(|v| v.sqrt()).sum()
}

pub fn until_negative(x: &[f64]) -> f64 {
    x.iter().take_while(|v| **v >= 0.0).map(|v| v * v).sum()
}

pub fn every_other(x: &[f64], y: &[f64]) -> f64 {
    x.iter().step_by(2).zip(y.iter().skip(1)).map(|(a, b)| a * b.exp()).sum()
}

pub fn all_pairs(x: &[f64], y: &[f64]) -> f64 {
    x.iter().flat_map(|a| y.iter().map(move |b| (a - b) * (a - b))).sum()
}

pub fn largest(x: &[f64]) -> f64 {
    let (at, most) = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).unwrap();
    most * most + x[at] * at as f64
}

pub fn integral(a: f64, b: f64, steps: usize) -> f64 {
    let h = (b - a) / steps as f64;
    (0..steps).map(|i| a + (i as f64 + 0.5) * h).map(|t| t.sin() * t).sum::<f64>() * h
}

pub fn chained(x: &[f64], y: &[f64]) -> f64 {
    x.iter().chain(y).copied().reduce(|a, b| a * b + 0.5).unwrap_or(0.0)
}
