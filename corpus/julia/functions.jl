# Julia as people write it: scalars, pointers, vectors, matrices, tuples, structures, loops, broadcasting.
# scripts/julia-code.sh writes the LLVM code of each function for the types behind it, optimised and not.

# scalars and tuples
polynomial(x, y) = x^3 * y + 2x - y^2
mathematics(x, y) = sin(x) * exp(y) + sqrt(x) * log(y) + abs(x - y) + max(x, y)
branches(x, n) = n > 2 ? x^2 / n : (x < 0 ? -x : x * n)
function newton_root(a)
    x = a
    while abs(x * x - a) > 1e-10
        x = (x + a / x) / 2
    end
    return x
end
recursive_power(x, n) = n == 0 ? one(x) : x * recursive_power(x, n - 1)
function tuple_sum(t)
    s = zero(t[1])
    for v in t
        s += v * v
    end
    return s
end
complex_norm(re, im) = abs2(Complex(re, im)^2 + Complex(im, re))
function closure(x, y)
    f = t -> t * x + y
    return f(f(x))
end

# structures
struct Point
    x::Float64
    y::Float64
    z::Float64
end
Base.:+(a::Point, b::Point) = Point(a.x + b.x, a.y + b.y, a.z + b.z)
dot(a::Point, b::Point) = a.x * b.x + a.y * b.y + a.z * b.z
struct_dot(x, y) = dot(Point(x, y, x * y) + Point(1.0, 2.0, 3.0), Point(y, x, 1.0))
point_norm(p) = sqrt(dot(p[], p[]))

# pointers
@inline function pointer_sum(p, n)
    s = zero(unsafe_load(p))
    for i in 1:n
        v = unsafe_load(p, i)
        s += v * v
    end
    return s
end
function pointer_scale(p, a, n)
    for i in 1:n
        unsafe_store!(p, unsafe_load(p, i) * a, i)
    end
    return nothing
end

# vectors and matrices
@inline function sum_of_squares(x)
    s = zero(eltype(x))
    for v in x
        s += v * v
    end
    return s
end
function checked_product(x, y)
    s = zero(eltype(x))
    for i in 1:length(x)
        s += x[i] * y[i]
    end
    return s
end
function log_sum_exp(x)
    m = x[1]
    for i in 2:length(x)
        m = ifelse(x[i] > m, x[i], m)
    end
    s = 0.0
    for v in x
        s += exp(v - m)
    end
    return m + log(s)
end
function relax!(u, alpha, steps)
    for t in 1:steps, i in 2:length(u)-1
        @inbounds u[i] += alpha * (u[i-1] - 2u[i] + u[i+1])
    end
    return nothing
end
function quadratic_form(a, x)
    s = 0.0
    for j in 1:size(a, 2), i in 1:size(a, 1)
        s += x[i] * a[i, j] * x[j]
    end
    return s
end
function broadcast_into!(y, x)
    y .= x .* x .+ 2 .* y
    return y[1] * x[1]
end
function accumulate_sum(x)
    s = 1.0
    @inbounds @simd for i in eachindex(x)
        s += x[i]^2
    end
    return s
end
trace_of_square(a) = begin
    s = 0.0
    n = size(a, 1)
    for i in 1:n, k in 1:n
        s += a[i, k] * a[k, i]
    end
    s
end

# memory of its own
function work_array(x)
    y = similar(x)
    y[1] = x[1]
    for i in 2:length(x)
        y[i] = y[i-1] * 0.5 + x[i]^2
    end
    return y[end] * y[1]
end
broadcast_sum(x) = sum_of_squares(x .* 2.0 .+ 1.0)
function pushed(x)
    y = Float64[]
    for v in x
        push!(y, v * v)
    end
    return y[1] * y[end]
end

# in single precision
single_polynomial(x, y) = polynomial(x, y)
single_pointer_sum(p, n) = pointer_sum(p, n)
single_sum_of_squares(x) = sum_of_squares(x)

const signatures = [
    (polynomial, Tuple{Float64,Float64}), (single_polynomial, Tuple{Float32,Float32}),
    (mathematics, Tuple{Float64,Float64}), (branches, Tuple{Float64,Int64}), (newton_root, Tuple{Float64}),
    (recursive_power, Tuple{Float64,Int64}), (tuple_sum, Tuple{NTuple{4,Float64}}), (complex_norm, Tuple{Float64,Float64}),
    (closure, Tuple{Float64,Float64}), (struct_dot, Tuple{Float64,Float64}), (point_norm, Tuple{Base.RefValue{Point}}),
    (pointer_sum, Tuple{Ptr{Float64},Int64}), (single_pointer_sum, Tuple{Ptr{Float32},Int64}), (pointer_scale, Tuple{Ptr{Float64},Float64,Int64}),
    (sum_of_squares, Tuple{Vector{Float64}}), (single_sum_of_squares, Tuple{Vector{Float32}}), (checked_product, Tuple{Vector{Float64},Vector{Float64}}),
    (log_sum_exp, Tuple{Vector{Float64}}), (relax!, Tuple{Vector{Float64},Float64,Int64}), (quadratic_form, Tuple{Matrix{Float64},Vector{Float64}}),
    (broadcast_into!, Tuple{Vector{Float64},Vector{Float64}}), (accumulate_sum, Tuple{Vector{Float64}}), (trace_of_square, Tuple{Matrix{Float64}}),
    (work_array, Tuple{Vector{Float64}}), (broadcast_sum, Tuple{Vector{Float64}}), (pushed, Tuple{Vector{Float64}}),
]
