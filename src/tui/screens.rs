//! One file for each screen. A screen may construct another; it knows nothing of its insides.

pub mod class;
pub mod contents;
pub mod courses;
pub mod drill;
pub mod enter;
pub mod find;
pub mod first;
pub mod glossary;
pub mod goto;
pub mod help;
pub mod home;
pub mod note;
pub mod notes;
pub mod passages;
pub mod projector;
pub mod quiz;
pub mod reader;
pub mod register;
pub mod results;
pub mod review;
pub mod sources;
pub mod term;
pub mod timeline;
pub mod write;
