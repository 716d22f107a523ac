// Arrays with shapes: a matrix type with Index, views with strides, products, elimination, fixed arrays by const generics.

use std::ops::{Index, IndexMut};

struct Matrix {
    rows: usize,
    columns: usize,
    data: Vec<f64>,
}

impl Matrix {
    fn zeros(rows: usize, columns: usize) -> Self {
        Matrix { rows, columns, data: vec![0.0; rows * columns] }
    }

    fn from(rows: usize, columns: usize, data: &[f64]) -> Self {
        Matrix { rows, columns, data: data.to_vec() }
    }

    fn product(&self, other: &Matrix) -> Matrix {
        let mut result = Matrix::zeros(self.rows, other.columns);
        for i in 0..self.rows {
            for j in 0..other.columns {
                for k in 0..self.columns {
                    result[(i, j)] += self[(i, k)] * other[(k, j)];
                }
            }
        }
        result
    }

    fn transposed(&self) -> Matrix {
        let mut result = Matrix::zeros(self.columns, self.rows);
        for i in 0..self.rows {
            for j in 0..self.columns {
                result[(j, i)] = self[(i, j)];
            }
        }
        result
    }
}

impl Index<(usize, usize)> for Matrix {
    type Output = f64;
    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.data[i * self.columns + j]
    }
}

impl IndexMut<(usize, usize)> for Matrix {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.data[i * self.columns + j]
    }
}

pub fn gram(x: &[f64], rows: usize) -> f64 {
    let a = Matrix::from(rows, x.len() / rows, x);
    let g = a.transposed().product(&a);
    g.data.iter().map(|v| v.tanh()).sum()
}

pub fn determinant(x: &[f64], n: usize) -> f64 {
    let mut a = Matrix::from(n, n, x);
    let mut determinant = 1.0;
    for k in 0..n {
        let pivot = (k..n).max_by(|&i, &j| a[(i, k)].abs().total_cmp(&a[(j, k)].abs())).unwrap();
        if pivot != k {
            for j in 0..n {
                a.data.swap(pivot * n + j, k * n + j);
            }
            determinant = -determinant;
        }
        determinant *= a[(k, k)];
        for i in k + 1..n {
            let factor = a[(i, k)] / a[(k, k)];
            for j in k..n {
                let above = a[(k, j)];
                a[(i, j)] -= factor * above;
            }
        }
    }
    determinant
}

struct View<'a> {
    data: &'a [f64],
    stride: usize,
    start: usize,
    length: usize,
}

impl<'a> View<'a> {
    fn iter(&self) -> impl Iterator<Item = f64> + '_ {
        (0..self.length).map(move |i| self.data[self.start + i * self.stride])
    }

    fn dot(&self, other: &View) -> f64 {
        self.iter().zip(other.iter()).map(|(a, b)| a * b).sum()
    }
}

pub fn column_products(x: &[f64], columns: usize) -> f64 {
    let rows = x.len() / columns;
    let column = |j| View { data: x, stride: columns, start: j, length: rows };
    (0..columns - 1).map(|j| column(j).dot(&column(j + 1))).sum()
}

pub fn fixed_product(a: &[f64; 4], b: &[f64; 4], c: &mut [f64; 4]) {
    *c = multiply::<2>(a, b);
}

fn multiply<const N: usize>(a: &[f64; 4], b: &[f64; 4]) -> [f64; 4] {
    let mut c = [0.0; 4];
    for i in 0..N {
        for j in 0..N {
            c[i * N + j] = (0..N).map(|k| a[i * N + k] * b[k * N + j]).sum();
        }
    }
    c
}

pub fn quadratic_form(a: &[[f64; 3]; 3], x: &[f64; 3]) -> f64 {
    a.iter().zip(x).map(|(row, xi)| row.iter().zip(x).map(|(aij, xj)| aij * xj).sum::<f64>() * xi).sum()
}
