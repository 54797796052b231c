/** Sources that more than one lesson names. */
export const committee = "Health Committee, Changes to Primary Care Trusts, HC 646, January 2006";
export const hunter = "Hunter and Perkins (2012), Partnership working in public health";
export const provan = "Provan and Kenis (2008), Journal of Public Administration Research and Theory 18:229";
export const general = "General knowledge: check before you use it";
