# Writes the LLVM code of every function of functions.jl for the types listed there: NAME.ll as Julia optimises it,
# and as it comes (NAME.raw.ll). Run by julia-code.sh.
using InteractiveUtils
include("functions.jl")

for (f, types) in signatures
    name = replace(string(nameof(f)), "!" => "")
    for (ending, optimize) in (".ll" => true, ".raw.ll" => false)
        open(joinpath(ARGS[1], name * ending), "w") do io
            code_llvm(io, f, types; raw = true, dump_module = true, optimize = optimize, debuginfo = :source)
        end
    end
end
