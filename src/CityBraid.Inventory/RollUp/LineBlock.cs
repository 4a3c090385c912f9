namespace CityBraid.Inventory;

/// <summary>A piece of a file that ends with the end of a line, or of the file.</summary>
/// <param name="Bytes">The lines.</param>
/// <param name="FirstLine">The number of the first, from 1.</param>
/// <param name="Room">The array behind the bytes.</param>
internal sealed record LineBlock(ReadOnlyMemory<byte> Bytes, long FirstLine, byte[] Room);
