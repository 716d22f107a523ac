// Enums with payloads, Option, Result and the question mark, matches with guards, panics that do not return.

enum Operation {
    Push(f64),
    Add,
    Multiply,
    Scale { by: f64 },
}

pub fn machine(x: f64, y: f64) -> f64 {
    let program = [
        Operation::Push(x),
        Operation::Push(y),
        Operation::Add,
        Operation::Scale { by: y },
        Operation::Push(x),
        Operation::Multiply,
    ];
    let mut stack = Vec::with_capacity(4);
    for operation in &program {
        match operation {
            Operation::Push(value) => stack.push(*value),
            Operation::Add => {
                let (b, a) = (stack.pop().unwrap(), stack.pop().unwrap());
                stack.push(a + b);
            }
            Operation::Multiply => {
                let (b, a) = (stack.pop().unwrap(), stack.pop().unwrap());
                stack.push(a * b);
            }
            Operation::Scale { by } => *stack.last_mut().expect("a value") *= by,
        }
    }
    stack[0]
}

fn root(x: f64) -> Option<f64> {
    (x >= 0.0).then(|| x.sqrt())
}

pub fn options(x: f64, y: f64) -> f64 {
    root(x).and_then(|r| root(r * y)).map_or(x * y, |r| r + x) + root(-x).unwrap_or(y * y)
}

fn quotient(a: f64, b: f64) -> Result<f64, &'static str> {
    if b == 0.0 { Err("division by zero") } else { Ok(a / b) }
}

fn both(a: f64, b: f64) -> Result<f64, &'static str> {
    let first = quotient(a, b)?;
    let second = quotient(b, a)?;
    Ok(first * first + second)
}

pub fn results(x: f64, y: f64) -> f64 {
    both(x, y).unwrap_or(0.0) + both(x, 0.0).unwrap_or(x * x)
}

#[derive(Clone, Copy, PartialEq)]
enum Regime {
    Laminar,
    Transitional(f64),
    Turbulent,
}

fn regime(reynolds: f64) -> Regime {
    match reynolds {
        r if r < 2300.0 => Regime::Laminar,
        r if r < 4000.0 => Regime::Transitional((r - 2300.0) / 1700.0),
        _ => Regime::Turbulent,
    }
}

pub fn friction(reynolds: f64, roughness: f64) -> f64 {
    let laminar = 64.0 / reynolds;
    let turbulent = 0.25 / ((roughness / 3.7 + 5.74 / reynolds.powf(0.9)).log10()).powi(2);
    match regime(reynolds) {
        Regime::Laminar => laminar,
        Regime::Transitional(t) => laminar * (1.0 - t) + turbulent * t,
        Regime::Turbulent => turbulent,
    }
}

pub fn guarded(x: &[f64], limit: f64) -> f64 {
    assert!(!x.is_empty(), "an empty slice");
    let mut sum: f64 = 0.0;
    for (i, v) in x.iter().enumerate() {
        if !v.is_finite() {
            panic!("element {i} is {v}");
        }
        sum += v.min(limit) * v;
    }
    sum
}

pub fn overflow_checked(x: &[f64], stride: usize) -> f64 {
    let mut at: usize = 0;
    let mut sum = 0.0;
    while at < x.len() {
        sum += x[at] * x[x.len() - 1 - at];
        at += stride;
    }
    sum
}
