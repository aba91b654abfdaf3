//! Rabfak, an interactive study tutor for the terminal.

use std::process::ExitCode;

fn main() -> ExitCode {
    rabfak::cli::main()
}
