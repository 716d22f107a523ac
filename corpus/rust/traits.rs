// Generics, traits with static and dynamic dispatch, operators, closures and function pointers.

use std::ops::{Add, Mul};

trait Activation {
    fn apply(&self, x: f64) -> f64;
    fn twice(&self, x: f64) -> f64 {
        self.apply(self.apply(x))
    }
}

struct Sigmoid;
struct Leaky {
    slope: f64,
}

impl Activation for Sigmoid {
    fn apply(&self, x: f64) -> f64 {
        1.0 / (1.0 + (-x).exp())
    }
}

impl Activation for Leaky {
    fn apply(&self, x: f64) -> f64 {
        if x > 0.0 { x } else { self.slope * x }
    }
}

fn layer<A: Activation>(activation: &A, x: &[f64]) -> f64 {
    x.iter().map(|v| activation.twice(*v)).sum()
}

pub fn static_dispatch(x: &[f64], slope: f64) -> f64 {
    layer(&Sigmoid, x) * layer(&Leaky { slope }, x)
}

pub fn dynamic_dispatch(x: &[f64], slope: f64) -> f64 {
    let layers: [&dyn Activation; 3] = [&Sigmoid, &Leaky { slope }, &Sigmoid];
    x.iter().map(|v| layers.iter().fold(*v, |t, layer| layer.apply(t) * t)).sum()
}

pub fn boxed_dispatch(x: f64, slope: f64) -> f64 {
    let mut layers: Vec<Box<dyn Activation>> = Vec::new();
    layers.push(Box::new(Leaky { slope }));
    layers.push(Box::new(Sigmoid));
    layers.iter().map(|layer| layer.twice(x)).sum()
}

#[derive(Clone, Copy)]
struct Dual<T> {
    re: T,
    im: T,
}

impl<T: Add<Output = T>> Add for Dual<T> {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Dual { re: self.re + other.re, im: self.im + other.im }
    }
}

impl<T: Mul<Output = T> + Add<Output = T> + Copy> Mul for Dual<T> {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Dual { re: self.re * other.re, im: self.re * other.im + self.im * other.re }
    }
}

pub fn operators(x: f64, y: f64) -> f64 {
    let a = Dual { re: x, im: 1.0 };
    let b = Dual { re: y, im: x };
    let c = a * b + a * a * b;
    c.re + c.im * c.im
}

fn compose(f: impl Fn(f64) -> f64, g: impl Fn(f64) -> f64) -> impl Fn(f64) -> f64 {
    move |x| g(f(x))
}

pub fn closures(x: f64, y: f64) -> f64 {
    let h = compose(move |t| t * y, move |t| t.sin() + y);
    h(x) * h(y)
}

fn cube(x: f64) -> f64 {
    x * x * x
}

fn inverse(x: f64) -> f64 {
    1.0 / x
}

pub fn function_pointers(x: f64, which: usize) -> f64 {
    let table: [fn(f64) -> f64; 3] = [cube, inverse, f64::sqrt];
    table[which](x) * table[(which + 1) % 3](x)
}

pub fn counting_closure(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    let mut add = |v: f64| {
        sum += v * v;
        sum
    };
    let mut last = 0.0;
    for v in x {
        last = add(*v) * v;
    }
    last + sum
}

trait Shape {
    const SIDES: usize;
    fn area(&self) -> f64;
}

struct Square(f64);
struct Triangle {
    base: f64,
    height: f64,
}

impl Shape for Square {
    const SIDES: usize = 4;
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}

impl Shape for Triangle {
    const SIDES: usize = 3;
    fn area(&self) -> f64 {
        0.5 * self.base * self.height
    }
}

fn weighted<S: Shape>(shape: &S) -> f64 {
    S::SIDES as f64 * shape.area()
}

pub fn associated_constants(x: f64, y: f64) -> f64 {
    weighted(&Square(x)) + weighted(&Triangle { base: x, height: y })
}
