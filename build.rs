//! Rebuilds when a bundled file changes or one is added: the compiler alone would not see the latter.

fn main() {
    println!("cargo::rerun-if-changed=lessons");
    println!("cargo::rerun-if-changed=assets");
}
