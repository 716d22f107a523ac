! Fortran changes an array in place.
subroutine smooth_in_fortran(x, n, weight) bind(c)
  use iso_c_binding
  integer(c_int), intent(in) :: n
  real(c_double), intent(inout) :: x(n)
  real(c_double), intent(in) :: weight
  integer :: i
  do i = 2, n
    x(i) = (1 - weight) * x(i) + weight * x(i - 1) * x(i)
  end do
end subroutine
