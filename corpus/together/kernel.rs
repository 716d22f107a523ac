//! Rust calls a function that another language gives it.

/// # Safety
/// `x` and `out` have `n` elements each.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn map_in_rust(f: extern "C" fn(f64) -> f64, x: *const f64, n: usize, out: *mut f64) {
    let (x, out) = unsafe { (core::slice::from_raw_parts(x, n), core::slice::from_raw_parts_mut(out, n)) };
    for (o, v) in out.iter_mut().zip(x) {
        *o = f(*v) * v;
    }
}
