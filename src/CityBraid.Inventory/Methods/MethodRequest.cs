namespace CityBraid.Inventory;

/// <summary>A method to be run on an input document.</summary>
/// <param name="Method">The method's name: <c>fuel-combustion</c>.</param>
/// <param name="Document">The input document: JSON text.</param>
/// <param name="GwpSet">The GWP set's name.</param>
public sealed record MethodRequest(
    string Method,
    string Document,
    string GwpSet = CompileRequest.DefaultGwpSet
);
