// Slices: sums, products and updates in place by index and by iterator, windows, chunks, splits, checked access.

pub fn dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(a, b)| a * b).sum()
}

pub fn axpy(a: f64, x: &[f64], y: &mut [f64]) {
    for i in 0..x.len() {
        y[i] += a * x[i];
    }
}

pub fn total_variation(x: &[f64], smoothing: f64) -> f64 {
    x.windows(2).map(|w| ((w[1] - w[0]).powi(2) + smoothing).sqrt()).sum()
}

pub fn pairwise_products(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for pair in x.chunks(2) {
        sum += match pair {
            [a, b] => a * b * b,
            [a] => a * a,
            _ => unreachable!(),
        };
    }
    sum
}

pub fn scale_halves(x: &mut [f64], a: f64) {
    let middle = x.len() / 2;
    let (low, high) = x.split_at_mut(middle);
    for (l, h) in low.iter_mut().zip(high.iter_mut()) {
        let kept = *l;
        *l = *h * a;
        *h = kept * *h;
    }
}

pub fn prefix_sums(x: &mut [f64]) {
    for i in 1..x.len() {
        x[i] += x[i - 1];
    }
}

pub fn first_and_last(x: &[f64]) -> f64 {
    match x {
        [] => 0.0,
        [only] => only * only,
        [first, .., last] => first * last,
    }
}

pub fn checked(x: &[f64], at: &[usize]) -> f64 {
    at.iter().map(|&i| x.get(i).copied().unwrap_or(1.0)).product()
}

pub fn convolve(x: &[f64], kernel: &[f64], out: &mut [f64]) {
    for (i, o) in out.iter_mut().enumerate() {
        *o = kernel.iter().enumerate().map(|(j, k)| k * x[i + j]).sum();
    }
}

pub fn reversed(x: &mut [f64], weight: f64) -> f64 {
    x.reverse();
    x.rotate_left(1);
    x.swap(0, 2);
    x.iter().rev().fold(0.0, |sum, v| sum * weight + v)
}
