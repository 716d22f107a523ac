! Procedures: module state, internal and dummy ones, recursion, optional arguments, generic names, complex numbers, common blocks.
module model
  use, intrinsic :: iso_c_binding
  implicit none
  integer, parameter :: dp = c_double
  real(dp) :: gravity = 9.81_dp
  real(dp) :: history(4)

  interface
    pure function integrand(x, a) result(y)
      import :: dp
      real(dp), intent(in) :: x, a
      real(dp) :: y
    end function
  end interface

  interface twice
    module procedure twice_real, twice_complex
  end interface
contains

  elemental function soft_plus(x) result(y)
    real(dp), intent(in) :: x
    real(dp) :: y
    y = log(1 + exp(x))
  end function

  function elemental_loss(n, x) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n)
    real(dp) :: s, y(n)
    y = soft_plus(x)
    s = sum(y)
  end function

  function module_state(x, y) result(e) bind(c)
    real(dp), value :: x, y
    real(dp) :: e
    history(1) = x
    history(2) = x * y
    history(3:4) = history(1:2) * gravity
    e = history(3) * history(2) + history(4)
  end function

  recursive function power(x, n) result(y) bind(c)
    real(dp), value :: x
    integer(c_int), value :: n
    real(dp) :: y
    if (n == 0) then
      y = 1
    else if (mod(n, 2) == 0) then
      y = power(x, n / 2)**2
    else
      y = x * power(x, n - 1)
    end if
  end function

  function simpson(f, a, b, n) result(s)
    procedure(integrand) :: f
    real(dp), intent(in) :: a, b
    integer, intent(in) :: n
    real(dp) :: s, h
    integer :: i
    h = (b - a) / n
    s = f(a, b) + f(b, b)
    do i = 1, n - 1
      s = s + merge(4, 2, mod(i, 2) == 1) * f(a + i * h, b)
    end do
    s = s * h / 3
  end function

  pure function bell(x, a) result(y)
    real(dp), intent(in) :: x, a
    real(dp) :: y
    y = exp(-x * x) * cos(a * x)
  end function

  function quadrature(a, b) result(s) bind(c)
    real(dp), value :: a, b
    real(dp) :: s
    s = simpson(bell, a, b, 6)
  end function

  ! An internal procedure reads the host's variables through a pointer to them.
  function internal_procedure(x, y) result(s) bind(c)
    real(dp), value :: x, y
    real(dp) :: s, weight
    weight = x * y
    s = weighted(x) + weighted(y)
  contains
    function weighted(t) result(w)
      real(dp), intent(in) :: t
      real(dp) :: w
      w = weight * t + sin(t)
    end function
  end function

  function with_optional(x, y) result(s) bind(c)
    real(dp), value :: x, y
    real(dp) :: s
    s = scaled(x) * scaled(x, y)
  end function

  function scaled(x, factor) result(s)
    real(dp), intent(in) :: x
    real(dp), intent(in), optional :: factor
    real(dp) :: s
    s = x * x
    if (present(factor)) s = s * factor
  end function

  function twice_real(x) result(y)
    real(dp), intent(in) :: x
    real(dp) :: y
    y = x + x
  end function

  function twice_complex(z) result(w)
    complex(dp), intent(in) :: z
    complex(dp) :: w
    w = z + z
  end function

  function complex_arithmetic(re, im) result(s) bind(c)
    real(dp), value :: re, im
    real(dp) :: s
    complex(dp) :: z, w
    z = cmplx(re, im, dp)
    w = twice(z * z + (0.5_dp, -1.0_dp)) / (z - 3)
    s = real(w)**2 + aimag(w) * re + twice(abs(z))
  end function

  function complex_functions(re, im) result(s) bind(c)
    real(dp), value :: re, im
    real(dp) :: s
    complex(dp) :: z
    z = exp(cmplx(re, im, dp)) * sqrt(cmplx(im, re, dp)) + conjg(log(cmplx(re, im, dp)))
    s = real(z) + 2 * aimag(z)
  end function

  function fourier(n, x) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n)
    real(dp) :: s
    complex(dp) :: z(n)
    integer :: j, k
    s = 0
    do k = 1, n
      z(k) = 0
      do j = 1, n
        z(k) = z(k) + x(j) * exp(cmplx(0, -6.283185307179586_dp * (j - 1) * (k - 1) / n, dp))
      end do
    end do
    do k = 1, n
      s = s + k * abs(z(k))
    end do
  end function

  function mathematics(x, y) result(s) bind(c)
    real(dp), value :: x, y
    real(dp) :: s
    s = atan2(x, y) + asin(x / 4) * erf(y) + gamma(y) + hypot(x, y) + sign(x, -y) + mod(7 * x, y) + bessel_j0(x) + x**y + nint(x) * y
  end function

  function common_block(x, y) result(s) bind(c)
    real(dp), value :: x, y
    real(dp) :: s
    real(dp) :: a, b
    common /shared/ a, b
    a = x * y
    b = a + y
    call square_common
    s = a * b
  end function

  subroutine square_common
    real(dp) :: a, b
    common /shared/ a, b
    a = a * a
    b = b * a
  end subroutine

  function equilibrium(n, x) result(s) bind(c)
    integer(c_int), value :: n
    real(dp), intent(in) :: x(n)
    real(dp) :: s
    character(len=16) :: label
    integer :: i
    s = 0
    label = 'none'
    do i = 1, n
      if (x(i) > 0.5_dp) label = 'large'
      if (label == 'large') then
        s = s + x(i)
      else
        s = s - x(i)**2
      end if
    end do
  end function
end module
