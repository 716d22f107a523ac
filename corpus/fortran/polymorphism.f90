! Type-bound procedures and dynamic dispatch; flang 16 does not have them yet.
module springs
  use, intrinsic :: iso_c_binding
  implicit none
  integer, parameter :: dp = c_double

  type :: spring
    real(dp) :: stiffness, rest
  contains
    procedure :: energy => spring_energy
  end type
contains

  function spring_energy(self, x) result(e)
    class(spring), intent(in) :: self
    real(dp), intent(in) :: x
    real(dp) :: e
    e = self%stiffness * (x - self%rest)**2 / 2
  end function

  function type_bound(k, x) result(e) bind(c)
    real(dp), value :: k, x
    real(dp) :: e
    type(spring) :: s
    s = spring(k, 0.5_dp)
    e = s%energy(x) + s%energy(2 * x)
  end function
end module
