using System.Runtime.InteropServices;

namespace CityBraid.Optimization;

/// <summary>A model held by Cbc; freed with the handle.</summary>
internal sealed class CbcHandle() : SafeHandle(nint.Zero, ownsHandle: true)
{
    /// <inheritdoc />
    public override bool IsInvalid => handle == nint.Zero;

    /// <inheritdoc />
    protected override bool ReleaseHandle()
    {
        CbcLibrary.DeleteModel(handle);
        return true;
    }
}
