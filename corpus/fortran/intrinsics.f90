! More intrinsics over arrays: masks, shifts, packing, spreading, norms, products with a transpose, reductions along dimensions, kinds.
module intrinsics
  implicit none
contains

  function masked(x) result(s)
    real(8), intent(in) :: x(5)
    real(8) :: s
    s = sum(x, mask=x > 0) * product(x, mask=x < 1) + maxval(x, mask=x < 1.5d0) + minval(x, mask=x > 0)
  end function

  function shifted(x) result(s)
    real(8), intent(in) :: x(5)
    real(8) :: s, y(5)
    y = cshift(x, 2) * x + cshift(x, -1)
    s = y(1) * y(3) + y(5)
  end function

  function shifted_matrix(a) result(s)
    real(8), intent(in) :: a(2, 3)
    real(8) :: s, b(2, 3)
    b = cshift(a, 1, dim=2) * a
    s = b(1, 1) + 2 * b(2, 3) * b(1, 2)
  end function

  function packed(x) result(s)
    real(8), intent(in) :: x(5)
    real(8) :: s
    real(8), allocatable :: positive(:)
    positive = pack(x, x > 0)
    s = positive(1) * positive(size(positive)) + size(positive) * positive(2)
  end function

  function spread_out(x) result(s)
    real(8), intent(in) :: x(3)
    real(8) :: s, a(3, 2), b(2, 3)
    a = spread(x, 2, 2)
    b = spread(x * x, 1, 2)
    s = a(1, 2) * b(2, 3) + a(3, 1) * b(1, 2)
  end function

  function norms(x) result(s)
    real(8), intent(in) :: x(5)
    real(8) :: s
    s = norm2(x) + 2 * norm2(x(1:5:2))
  end function

  function normal_equations(a, y) result(s)
    real(8), intent(in) :: a(3, 2), y(3)
    real(8) :: s, g(2, 2), b(2)
    g = matmul(transpose(a), a)
    b = matmul(y, a)
    s = dot_product(b, matmul(g, b))
  end function

  function along(a) result(s)
    real(8), intent(in) :: a(2, 3)
    real(8) :: s, columns(3), rows(2), most(2), least(3)
    columns = product(a, dim=1)
    rows = sum(a, dim=2, mask=a > -0.5d0)
    most = maxval(a, dim=2)
    least = minval(a, dim=1)
    s = dot_product(columns, least) + rows(1) * most(2) + rows(2) * most(1)
  end function

  function places(a) result(s)
    real(8), intent(in) :: a(2, 3)
    real(8) :: s
    integer :: at(2), low(2), of_columns(3)
    at = maxloc(a)
    low = minloc(a, mask=a > -0.5d0)
    of_columns = maxloc(a, dim=1)
    s = a(at(1), at(2))**2 + a(low(1), low(2)) * a(of_columns(2), 2)
  end function

  function remainders(x, p) result(s)
    real(8), intent(in) :: x, p
    real(8) :: s
    s = mod(x, p) * modulo(-x, p) + modulo(x, p)**2 + x**3 / p**(-2)
  end function

  function counted(x) result(s)
    real(8), intent(in) :: x(5)
    real(8) :: s
    s = count(x > 0) * x(1) * x(2)
    if (any(x > 1.5d0)) s = s + x(3)**2
    if (all(x > 0)) s = s + 100 * x(4)
  end function

  function complex_sums(x, y) result(s)
    real(8), intent(in) :: x(3), y(3)
    real(8) :: s
    complex(8) :: z(3), w(3), total
    z = cmplx(x, y, 8)
    w = z * z
    total = sum(z) * dot_product(z, w)
    s = real(total) + 2 * aimag(total)
  end function

  function single_sums(x) result(s)
    real(4), intent(in) :: x(4)
    real(4) :: s
    s = sum(x) * dot_product(x, x) + maxval(x) * norm2(x)
  end function

  function padded(x) result(s)
    real(8), intent(in) :: x(3)
    real(8) :: s, a(2, 3)
    a = reshape(x, [2, 3], pad=x(2:3))
    s = a(1, 1) * a(2, 3) + a(1, 3) * a(2, 2)
  end function

  function reallocated(x) result(s)
    real(8), intent(in) :: x(3)
    real(8) :: s
    real(8), allocatable :: y(:), z(:)
    integer :: i, status
    allocate (y(2), stat=status)
    y = 1
    do i = 1, 3
      y = [y * x(i), x(i)]
    end do
    z = y(size(y):1:-1)
    z(2:) = z(:size(z) - 1)
    deallocate (y, stat=status)
    s = z(1) * z(2) + z(3) + z(4) * z(5) + status
  end function
end module
