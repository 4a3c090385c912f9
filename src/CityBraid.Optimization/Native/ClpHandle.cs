using System.Runtime.InteropServices;

namespace CityBraid.Optimization;

/// <summary>A model held by Clp; freed with the handle.</summary>
internal sealed class ClpHandle() : SafeHandle(nint.Zero, ownsHandle: true)
{
    /// <inheritdoc />
    public override bool IsInvalid => handle == nint.Zero;

    /// <inheritdoc />
    protected override bool ReleaseHandle()
    {
        ClpLibrary.DeleteModel(handle);
        return true;
    }
}
