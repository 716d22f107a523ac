! Arrays with descriptors: assumed shape, sections with strides, allocatable and pointer arrays, matrices, intrinsics.
! The intrinsics call flang's runtime library, derived types and automatic arrays are here too.
module arrays
  use, intrinsic :: iso_c_binding
  implicit none
  integer, parameter :: dp = c_double

  type :: point
    real(dp) :: position(3)
    real(dp) :: mass
    integer :: label
  end type
contains

  ! Assumed shape: the array comes with a descriptor.
  pure function norm2_of(x) result(r)
    real(dp), intent(in) :: x(:)
    real(dp) :: r
    integer :: i
    r = 0
    do i = 1, size(x)
      r = r + x(i) * x(i)
    end do
    r = sqrt(r)
  end function

  function assumed_shape(n, x) result(r) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n)
    real(dp) :: r
    r = norm2_of(x) + 2 * norm2_of(x(1:n:2)) + 3 * norm2_of(x(n:1:-1))
  end function

  function sum_intrinsic(n, x) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n)
    real(dp) :: s
    s = sum(x)**2 + sum(x * x)
  end function

  function product_intrinsic(n, x) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n)
    real(dp) :: s
    s = product(x) + product(1 + x)
  end function

  function dot_product_intrinsic(n, x, y) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n), y(n)
    real(dp) :: s
    s = dot_product(x, y) * dot_product(x, x)
  end function

  function maxval_intrinsic(n, x) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n)
    real(dp) :: s
    s = maxval(x) * minval(x) + maxval(x * x)
  end function

  function maxloc_intrinsic(n, x) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n)
    real(dp) :: s
    s = x(maxloc(x, 1))**2 + x(minloc(x, 1))**3
  end function

  function matmul_intrinsic(n, a, b) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: a(n, n), b(n, n)
    real(dp) :: s, c(n, n)
    integer :: i
    c = matmul(a, b)
    s = 0
    do i = 1, n
      s = s + c(i, i)**2
    end do
  end function

  function matrix_vector(n, a, x) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: a(n, n), x(n)
    real(dp) :: s
    s = dot_product(x, matmul(a, x))
  end function

  function transposed(n, a) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: a(n, n)
    real(dp) :: s, t(n, n)
    integer :: i, j
    t = transpose(a)
    s = 0
    do j = 1, n
      do i = 1, n
        s = s + t(i, j) * a(i, j)**2
      end do
    end do
  end function

  function sums_by_columns(n, a) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: a(n, n)
    real(dp) :: s, columns(n)
    columns = sum(a, dim=1)
    s = columns(1) * columns(n) + columns(2)**2
  end function

  function reshaped(x) result(s) bind(c)
    real(dp), intent(in) :: x(6)
    real(dp) :: s, m(2, 3)
    m = reshape(x, [2, 3])
    s = m(1, 2) * m(2, 3) + m(1, 1) * m(2, 1)
  end function

  function allocatable_work(n, x) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n)
    real(dp) :: s
    real(dp), allocatable :: work(:)
    integer :: i
    allocate (work(n))
    work(1) = x(1)
    do i = 2, n
      work(i) = work(i - 1) * 0.5_dp + x(i)**2
    end do
    s = work(n) * work(n / 2 + 1)
    deallocate (work)
  end function

  function allocated_by_assignment(n, x) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n)
    real(dp) :: s
    real(dp), allocatable :: y(:)
    y = x * x
    y = [y, x(1)]
    s = y(size(y)) * y(1) + y(2)
  end function

  function pointer_into(n, x) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in), target :: x(n)
    real(dp) :: s
    real(dp), pointer :: odd(:)
    integer :: i
    odd => x(1:n:2)
    s = 1
    do i = 1, size(odd)
      s = s * (1 + odd(i))
    end do
  end function

  subroutine cholesky(n, a, info) bind(c)
    integer(c_int), value :: n
    real(dp), intent(inout) :: a(n, n)
    integer(c_int), intent(out) :: info
    integer :: i, j, k
    info = 0
    do j = 1, n
      do k = 1, j - 1
        a(j, j) = a(j, j) - a(j, k)**2
      end do
      if (a(j, j) <= 0) then
        info = j
        return
      end if
      a(j, j) = sqrt(a(j, j))
      do i = j + 1, n
        do k = 1, j - 1
          a(i, j) = a(i, j) - a(i, k) * a(j, k)
        end do
        a(i, j) = a(i, j) / a(j, j)
      end do
    end do
  end subroutine

  function energy(x) result(e) bind(c)
    real(dp), intent(in) :: x(8)
    real(dp) :: e
    type(point) :: p, q
    p = point(x(1:3), x(4), 1)
    q%position = x(5:7)
    q%mass = x(8)
    q%label = 2
    e = attraction(p, q)
  end function

  function attraction(p, q) result(e)
    type(point), intent(in) :: p, q
    real(dp) :: e, d(3)
    d = p%position - q%position
    e = -p%mass * q%mass / sqrt(sum(d * d)) + p%label
  end function
end module
