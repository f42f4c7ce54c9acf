namespace PolicyKit;

/// <summary>Chooses the policy when several are among the references.</summary>
/// <param name="anyTypeOfThePolicyAssembly">Any type of the policy's assembly.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UsesPolicyAttribute(Type anyTypeOfThePolicyAssembly) : Attribute
{
    /// <summary>Any type of the policy's assembly.</summary>
    public Type Marker => anyTypeOfThePolicyAssembly;
}
