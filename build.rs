//! Rebuilds when a bundled lesson changes or a file is added to one: the compiler alone would not see the latter.

fn main() {
    println!("cargo::rerun-if-changed=lessons");
}
