// Memory of one's own: Vec with growth, collect, sort, Box, lists and trees, Rc with RefCell, VecDeque.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

pub fn squares(x: &[f64]) -> f64 {
    let squares: Vec<f64> = x.iter().map(|v| v * v).collect();
    squares.iter().zip(&squares[1..]).map(|(a, b)| a * b).sum()
}

pub fn pushed(x: f64, n: usize) -> f64 {
    let mut powers = Vec::new();
    let mut power = 1.0;
    for _ in 0..n {
        power *= x;
        powers.push(power);
    }
    powers.iter().sum()
}

pub fn median(x: &[f64]) -> f64 {
    let mut sorted = x.to_vec();
    sorted.sort_by(|a, b| a.partial_cmp(b).unwrap());
    let n = sorted.len();
    if n % 2 == 1 { sorted[n / 2] } else { 0.5 * (sorted[n / 2 - 1] + sorted[n / 2]) }
}

pub fn trimmed_mean(x: &[f64]) -> f64 {
    let mut sorted = x.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let kept = &sorted[1..sorted.len() - 1];
    kept.iter().map(|v| v * v).sum::<f64>() / kept.len() as f64
}

struct Node {
    value: f64,
    next: Option<Box<Node>>,
}

pub fn list(x: &[f64], decay: f64) -> f64 {
    let mut head: Option<Box<Node>> = None;
    for &value in x {
        head = Some(Box::new(Node { value, next: head }));
    }
    let (mut sum, mut weight) = (0.0, 1.0);
    let mut node = head.as_ref();
    while let Some(n) = node {
        sum += weight * n.value * n.value;
        weight *= decay;
        node = n.next.as_ref();
    }
    sum
}

enum Tree {
    Leaf(f64),
    Fork(Box<Tree>, Box<Tree>),
}

fn build(x: &[f64]) -> Tree {
    match x {
        [one] => Tree::Leaf(*one),
        _ => {
            let (left, right) = x.split_at(x.len() / 2);
            Tree::Fork(Box::new(build(left)), Box::new(build(right)))
        }
    }
}

fn reduce(tree: &Tree) -> f64 {
    match tree {
        Tree::Leaf(value) => *value,
        Tree::Fork(left, right) => {
            let (l, r) = (reduce(left), reduce(right));
            l * r + l.sin()
        }
    }
}

pub fn tree(x: &[f64]) -> f64 {
    reduce(&build(x))
}

pub fn shared(x: f64, y: f64) -> f64 {
    let cell = Rc::new(RefCell::new(x));
    let other = Rc::clone(&cell);
    *other.borrow_mut() *= y;
    let count = Cell::new(0.0);
    count.set(count.get() + *cell.borrow() * y);
    let value = *cell.borrow();
    count.get() * value
}

pub fn moving_average(x: &[f64], width: usize) -> f64 {
    let mut window = VecDeque::with_capacity(width);
    let mut most = 0.0;
    for &v in x {
        if window.len() == width {
            window.pop_front();
        }
        window.push_back(v);
        let mean = window.iter().sum::<f64>() / window.len() as f64;
        most += mean * mean;
    }
    most
}

pub fn nested(x: &[f64], columns: usize) -> f64 {
    let rows: Vec<Vec<f64>> = x.chunks(columns).map(|row| row.to_vec()).collect();
    (0..columns).map(|j| rows.iter().map(|row| row[j]).product::<f64>()).sum()
}
