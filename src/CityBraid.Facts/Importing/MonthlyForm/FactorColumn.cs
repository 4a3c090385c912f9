using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>A column of the form's own emission factors.</summary>
/// <param name="Column">The column's number, from 1.</param>
/// <param name="Title">Its title, which tells the factor's unit.</param>
internal sealed record FactorColumn(int Column, Cell Title);
