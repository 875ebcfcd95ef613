namespace System.Runtime.CompilerServices;

// The compiler looks this type up by name for init accessors and records; netstandard2.0 lacks it.
internal static class IsExternalInit;
