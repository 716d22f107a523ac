// Rust: slices with their bounds checks, iterators, generics, matches. rustc's own LLVM decides who can read its bitcode.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { f32, i64 } from '../harness/point';
import { rust } from '../harness/row';

gradients([
  ['scalar function', rust`pub extern "C" fn f(x: f64, y: f64) -> f64 { x * x * y + y.sin() }`, [0.5, 0.7]],
  ['f32', rust`pub extern "C" fn f(x: f32, y: f32) -> f32 { x * x * y + y }`, [f32(0.5), f32(0.7)], { returns: 'float' }],
  ['if expression', rust`pub extern "C" fn f(x: f64, y: f64) -> f64 { if x > y { x * y } else { x / y } }`, [0.5, 0.7]],
  ['slice by index', rust`pub extern "C" fn f(x: *const f64, n: i64) -> f64 { let x = unsafe { core::slice::from_raw_parts(x, n as usize) }; let mut s = 0.0; for i in 0..x.len() { s += x[i] * x[i]; } s }`, [[0.5, 0.7, -1], i64(3)]],
  ['slice iterator', rust`pub extern "C" fn f(x: *const f64, n: i64) -> f64 { let x = unsafe { core::slice::from_raw_parts(x, n as usize) }; let mut s = 1.0; for v in x { s = s * 0.5 + v * v; } s }`, [[0.5, 0.7, -1], i64(3)]],
  ['iterator chain', rust`pub extern "C" fn f(x: *const f64, n: i64) -> f64 { let x = unsafe { core::slice::from_raw_parts(x, n as usize) }; x.iter().map(|v| v * v).sum::<f64>() }`, [[0.5, 0.7, -1], i64(3)]],
  ['zip and fold', rust`pub extern "C" fn f(x: *const f64, y: *const f64, n: i64) -> f64 { let (x, y) = unsafe { (core::slice::from_raw_parts(x, n as usize), core::slice::from_raw_parts(y, n as usize)) }; x.iter().zip(y).fold(1.0, |s, (a, b)| s * 0.5 + a * b) }`, [[0.5, 0.7, -1], [1, 2, 3], i64(3)]],
  ['mutable slice', rust`pub extern "C" fn f(x: *mut f64, n: i64, a: f64) -> f64 { let x = unsafe { core::slice::from_raw_parts_mut(x, n as usize) }; for v in x.iter_mut() { *v = *v * a + *v * *v; } x[0] * x[n as usize - 1] }`, [[0.5, 0.7, -1], i64(3), 0.9]],
  ['windows', rust`pub extern "C" fn f(x: *const f64, n: i64) -> f64 { let x = unsafe { core::slice::from_raw_parts(x, n as usize) }; x.windows(2).map(|w| w[0] * w[1]).sum::<f64>() }`, [[0.5, 0.7, -1, 2], i64(4)]],
  ['chunks', rust`pub extern "C" fn f(x: *const f64, n: i64) -> f64 { let x = unsafe { core::slice::from_raw_parts(x, n as usize) }; let mut s = 0.0; for c in x.chunks_exact(2) { s += c[0] * c[1] * c[1]; } s }`, [[0.5, 0.7, -1, 2], i64(4)]],
  ['generic function', rust`fn square<T: core::ops::Mul<Output = T> + Copy>(x: T) -> T { x * x } pub extern "C" fn f(x: f64, y: f64) -> f64 { square(x) * square(y) + square(x as f32) as f64 }`, [0.5, 0.75], { precision: 'float' }],
  ['array by value', rust`pub extern "C" fn f(x: f64, y: f64) -> f64 { let mut a = [x, y, x * y]; for i in 0..5 { a[i % 3] = a[(i + 1) % 3] * 0.5 + a[i % 3]; } a[0] * a[1] + a[2] }`, [0.5, 0.7]],
  ['struct with a method', rust`struct Point { x: f64, y: f64 } impl Point { fn norm2(&self) -> f64 { self.x * self.x + self.y * self.y } fn scale(&mut self, a: f64) { self.x *= a; self.y *= a; } }
    pub extern "C" fn f(x: f64, y: f64) -> f64 { let mut p = Point { x, y }; p.scale(y); p.norm2() * x }`, [0.5, 0.7]],
  ['match', rust`pub extern "C" fn f(x: f64, k: i64) -> f64 { match k { 0 => x, 1 | 2 => x * x, 3..=5 => x * x * x, _ => 1.0 } }`, [0.5, i64(4)]],
  ['Option of f64', rust`fn half(x: f64) -> Option<f64> { if x > 0.0 { Some(x * 0.5) } else { None } } pub extern "C" fn f(x: f64, y: f64) -> f64 { half(x).map_or(y, |h| h * y * h) + half(-x).unwrap_or(y * y) }`, [0.5, 0.7]],
  ['enum with payload', rust`enum Op { Add(f64), Mul(f64) } fn run(s: f64, op: &Op) -> f64 { match op { Op::Add(a) => s + a, Op::Mul(a) => s * a } } pub extern "C" fn f(x: f64, y: f64) -> f64 { let ops = [Op::Mul(x), Op::Add(y), Op::Mul(y)]; let mut s = x; for op in &ops { s = run(s, op); } s }`, [0.5, 0.7]],
  ['closure', rust`pub extern "C" fn f(x: f64, y: f64) -> f64 { let g = |t: f64| t * y + x; g(g(x)) }`, [0.5, 0.7]],
  ['while loop', rust`pub extern "C" fn f(x: f64, y: f64) -> f64 { let mut s = x; while s < 5.0 { s = s * 1.5 + y; } s }`, [0.5, 0.37]],
  ['swap of elements', rust`pub extern "C" fn f(x: *mut f64, n: i64) -> f64 { let x = unsafe { core::slice::from_raw_parts_mut(x, n as usize) }; x.swap(0, 2); core::mem::swap(&mut x[0].clone(), &mut x[1]); x[0] * x[1] * x[1] * x[2] }`, [[0.5, 0.7, -1], i64(3)]],
  ['powi and sqrt', rust`pub extern "C" fn f(x: f64, y: f64) -> f64 { x.powi(3) * y.sqrt() + x.mul_add(y, x) }`, [0.5, 0.7]],
  ['max and clamp', rust`pub extern "C" fn f(x: f64, y: f64) -> f64 { x.max(y) * x.min(2.0 * y) + y.clamp(0.0, 0.25) * x }`, [0.5, 0.7]],
]);
