using Microsoft.CodeAnalysis;
using Provenance.Engine.Checking;

namespace Provenance.Analyzers.Rules.Lookup;

/// <summary>A constant of the code.</summary>
/// <param name="Name">Its name: of the field, the member, the parameter, or of the property whose attribute has it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Syntax">Where the value is written.</param>
/// <param name="Shown">The value as the code has it.</param>
/// <param name="IsElement">Whether it is one of several that belong together: an element of an array, an arm of a switch.</param>
internal sealed record CodeConstant(string Name, CodeValue Value, SyntaxNode Syntax, string Shown, bool IsElement = false);
