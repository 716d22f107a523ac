{
  "variables": { "llvm_config%": "<!(node scripts/llvm-flags.mjs llvm-config)" },
  "targets": [{
    "target_name": "bitgrad",
    "sources": ["<!@(node -p \"['native','native/compat'].flatMap(d => require('fs').readdirSync(d).filter(f => f.endsWith('.cc')).map(f => d + '/' + f)).join(' ')\")"],
    "include_dirs": ["native", "<!@(node scripts/llvm-flags.mjs node-addon-api)", "<!@(node scripts/llvm-flags.mjs includes <(llvm_config))"],
    "defines": ["NAPI_VERSION=8", "NODE_ADDON_API_CPP_EXCEPTIONS", "<!@(node scripts/llvm-flags.mjs defines <(llvm_config))", "<!@(node scripts/llvm-flags.mjs assertions <(llvm_config))"],
    "cflags_cc!": ["-fno-rtti", "-fno-exceptions", "-std=gnu++17", "-std=gnu++20"],
    "cflags!": ["-fno-exceptions"],
    "cflags_cc": ["-std=c++17", "-fexceptions", "-fvisibility=hidden", "-fvisibility-inlines-hidden"],
    "libraries": ["<!@(node scripts/llvm-flags.mjs libraries <(llvm_config))"]
  }]
}
