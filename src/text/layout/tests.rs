//! What every layout promises, and what the blocks look like.

mod blocks;
mod paragraphs;
mod promises;
mod samples;
