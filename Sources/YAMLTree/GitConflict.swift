/// The lines that Git leaves in a file where two people changed the same ones.
package enum GitConflict {
    /// What they begin with.
    package static let marks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"]
    package static let message = "two versions of these lines were not merged"
    package static let help =
        "Keep what is right of both, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`."
}
