//! The energy of a chain of beads on a line: neighbours are joined by springs, and every pair repels and attracts by the
//! Lennard-Jones potential 4 (r^-12 - r^-6). The gradient is minus the force on each bead.

fn lennard_jones(distance: f64) -> f64 {
    let inverse = 1.0 / (distance * distance);
    let sixth = inverse * inverse * inverse;
    4.0 * (sixth * sixth - sixth)
}

/// # Safety
/// `positions` points to `count` numbers.
#[no_mangle]
pub unsafe extern "C" fn chain_energy(positions: *const f64, count: usize, stiffness: f64) -> f64 {
    let positions = std::slice::from_raw_parts(positions, count);
    let mut energy = 0.0;
    for pair in positions.windows(2) {
        let stretch = pair[1] - pair[0] - 1.0;
        energy += 0.5 * stiffness * stretch * stretch;
    }
    for (index, here) in positions.iter().enumerate() {
        for there in positions.iter().take(index) {
            energy += lennard_jones(here - there);
        }
    }
    energy
}
