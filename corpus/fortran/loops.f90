! Loops and whole arrays: what flang makes of do, do while, exit and cycle, where, array expressions and sections.
module loops
  use, intrinsic :: iso_c_binding
  implicit none
  integer, parameter :: dp = c_double
contains

  function sum_of_squares(n, x) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n)
    real(dp) :: s
    integer :: i
    s = 0
    do i = 1, n
      s = s + x(i)**2
    end do
  end function

  ! By reference, and with no bind(c): named loops::horner.
  function horner(x, coefficients, degree) result(p)
    real(dp), intent(in) :: x
    integer, intent(in) :: degree
    real(dp), intent(in) :: coefficients(0:degree)
    real(dp) :: p
    integer :: i
    p = coefficients(degree)
    do i = degree - 1, 0, -1
      p = p * x + coefficients(i)
    end do
  end function

  function logistic_steps(x0, rate, limit) result(x) bind(c)
    real(dp), value :: x0, rate, limit
    real(dp) :: x
    integer :: steps
    x = x0
    steps = 0
    do while (x < limit)
      x = x + rate * x * (1 - x / 10)
      steps = steps + 1
      if (steps > 100) exit
    end do
  end function

  function positives(n, x) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n)
    real(dp) :: s
    integer :: i
    s = 1
    do i = 1, n
      if (x(i) <= 0) cycle
      s = s * (1 + log(x(i)))
    end do
  end function

  subroutine heat_step(n, u, alpha, steps) bind(c)
    integer(c_int), value :: n, steps
    real(dp), intent(inout) :: u(n)
    real(dp), value :: alpha
    integer :: t
    do t = 1, steps
      u(2:n-1) = u(2:n-1) + alpha * (u(1:n-2) - 2 * u(2:n-1) + u(3:n))
    end do
  end subroutine

  function where_clipped(n, x, low) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n)
    real(dp), value :: low
    real(dp) :: s, y(n)
    where (x > low)
      y = x * x
    elsewhere
      y = low * x
    end where
    s = 0
    s = s + sum(y)
  end function

  function trapezoid(n, a, b) result(area) bind(c)
    integer(c_int), value :: n
    real(dp), value :: a, b
    real(dp) :: area, h
    integer :: i
    h = (b - a) / n
    area = (exp(-a * a) + exp(-b * b)) / 2
    do i = 1, n - 1
      area = area + exp(-(a + i * h)**2)
    end do
    area = area * h
  end function

  function single_precision(n, x) result(s) bind(c)
    integer(c_int), value :: n
    real(c_float), intent(in) :: x(n)
    real(c_float) :: s
    integer :: i
    s = 0
    do i = 1, n
      s = s + sin(x(i)) * x(i)
    end do
  end function

  function do_concurrent_scaled(n, x, y) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n), y(n)
    real(dp) :: s, z(n)
    integer :: i
    do concurrent (i = 1:n)
      z(i) = x(i) * y(n + 1 - i)
    end do
    s = z(1)
    do i = 2, n
      s = s + z(i) / i
    end do
  end function

  function chosen(x, kind_of) result(y) bind(c)
    real(dp), value :: x
    integer(c_int), value :: kind_of
    real(dp) :: y
    select case (kind_of)
    case (0)
      y = sqrt(1 + x * x)
    case (1:3)
      y = tanh(x)
    case default
      y = merge(x, 0.1_dp * x, x > 0)
    end select
  end function
end module
