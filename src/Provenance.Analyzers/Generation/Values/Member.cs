namespace Provenance.Analyzers.Generation.Values;

/// <summary>A value in a generated class: a constant, or a property where a constant cannot be.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="Name">The member's name.</param>
/// <param name="Value">The C# expression.</param>
internal readonly record struct Member(string Type, string Name, string Value);
